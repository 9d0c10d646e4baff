const LANGUAGE = 'strapi-admin-language';
const GUIDED_TOUR = 'STRAPI_GUIDED_TOUR';

const preset = (key: string, value: string) => {
  if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
};

/** Until somebody chooses: Chinese for a Chinese browser, no guided tour of Strapi. */
export const presetBrowser = () => {
  if (navigator.language.startsWith('zh')) preset(LANGUAGE, 'zh-Hans');
  preset(GUIDED_TOUR, JSON.stringify({ enabled: false }));
};
