import type { View } from './view';

export const decisionTally: View = {
  mainField: 'dataYear',
  sort: 'dataYear:DESC',
  list: ['dataYear', 'month', 'organ', 'kind', 'quantity'],
  rows: [{ organ: 6, kind: 6 }, { dataYear: 4, month: 4, quantity: 4 }, { source: 12 }],
};

export const feeIncome: View = {
  mainField: 'dataYear',
  sort: 'dataYear:DESC',
  list: ['dataYear', 'fee', 'organ', 'amountYuan'],
  rows: [
    { fee: 6, organ: 6 },
    { dataYear: 6, amountYuan: 6 },
  ],
};
