module.exports = require('../../../dist/src/plugins/disclosure/server/src');
