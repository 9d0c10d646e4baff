const { createStrapi } = require('@strapi/strapi');

const stop = (code) => process.exit(code);

createStrapi({ appDir: process.cwd(), distDir: 'dist', serveAdminPanel: false })
  .load()
  .then((strapi) => strapi.destroy())
  .then(() => stop(0))
  .catch((error) => {
    console.error(error);
    stop(1);
  });
