import { catalogueView } from './catalogue';

export const report = catalogueView({
  list: ['kind', 'dataYear'],
  identity: [
    { kind: 8, dataYear: 4 },
    { documentNumber: 8, madeOn: 4 },
  ],
});

export const notice = catalogueView({
  list: ['kind'],
  identity: [
    { kind: 4, documentNumber: 4, madeOn: 4 },
    { openUntil: 6, displayUntil: 6 },
  ],
  own: [{ interprets: 12 }],
});

export const regulation = catalogueView({
  list: ['kind', 'documentNumber'],
  identity: [
    { kind: 8, nature: 4 },
    { documentNumber: 8, madeOn: 4 },
    { effectiveOn: 4, validUntil: 4, repealedOn: 4 },
  ],
  own: [{ repeals: 6, amends: 6 }, { adoptionNote: 12 }],
});

export const rule = catalogueView({
  list: ['compileOrder'],
  identity: [
    { documentNumber: 8, madeOn: 4 },
    { revisedOn: 4, repealedOn: 4, compileOrder: 4 },
  ],
});

export const decision = catalogueView({
  list: ['kind', 'decidedOn'],
  identity: [
    { kind: 4, permitType: 8 },
    { documentNumber: 8, quantity: 4 },
    { decidedOn: 6, madeOn: 6 },
    { partyKind: 4, party: 8 },
    { matter: 8, amountYuan: 4 },
  ],
});

export const tender = catalogueView({
  list: ['kind', 'project'],
  identity: [
    { kind: 6, sector: 6 },
    { project: 8, projectCode: 4 },
    { documentNumber: 4, madeOn: 4, amountYuan: 4 },
  ],
});

export const fee = catalogueView({
  list: ['feeClass'],
  identity: [
    { item: 8, feeClass: 4 },
    { documentNumber: 4, madeOn: 4, validUntil: 4 },
  ],
  own: [{ basis: 6, standard: 6 }],
});
