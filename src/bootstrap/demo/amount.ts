/** An amount of yuan as an announcement writes it: `1,234,500.00元`. */
export const inYuan = (amountYuan: number): string =>
  `${amountYuan.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}元`;
