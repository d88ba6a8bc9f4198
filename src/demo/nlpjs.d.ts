// The parts of nlp.js that are used here; its packages ship no types.
declare module '@nlpjs/neural' {
  export interface Sample {
    input: Record<string, number>;
    output: Record<string, number>;
  }

  /** One perceptron a label, weights starting from zero: training the same samples gives the same weights. */
  export class NeuralNetwork {
    constructor(settings?: { log?: boolean; iterations?: number; errorThresh?: number });
    train(samples: Sample[]): { error: number; iterations: number };
    /** The same object at every call, overwritten. */
    run(input: Record<string, number>): Record<string, number>;
  }
}

declare module '@nlpjs/lang-en-min' {
  export class TokenizerEn {
    tokenize(text: string, normalize?: boolean): string[];
  }
  export class StemmerEn {
    stem(tokens: string[]): string[];
  }
}
