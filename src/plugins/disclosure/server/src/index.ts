import { register } from './register';
import { config } from './settings';

export default { config, register };
