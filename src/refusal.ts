/** A start that the operator has to put right: logged as its one sentence, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.stack = message;
  }
}
