import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::fee-income.fee-income');
