module.exports = require('../../../dist/src/plugins/schedule/server/src');
