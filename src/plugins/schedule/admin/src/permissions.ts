import type { Permission } from '@strapi/strapi/admin';

const permission = (name: string): Permission[] => [
  {
    id: name,
    action: `plugin::schedule.action.${name}`,
    actionParameters: {},
    subject: null,
    properties: {},
    conditions: [],
  },
];

/** What the role of a user must hold; the server asks for the same, and for the right to publish the document. */
export const PERMISSIONS = {
  read: permission('read'),
  create: permission('create'),
  update: permission('update'),
  cancel: permission('cancel'),
};

export const ALL_PERMISSIONS = Object.values(PERMISSIONS).flat();
