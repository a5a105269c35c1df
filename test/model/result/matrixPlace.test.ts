import { expect, it } from 'vitest';
import { toMatrixPlace } from '../../../src/model/result/matrixPlace';

it('puts affective, personal and active upwards', () => {
  expect(toMatrixPlace({ affective: 0.8, calculative: 0.3 })).toEqual({ x: 0.3, y: 0.8 });
  expect(toMatrixPlace({ personal: 0.8, business: 0.3 })).toEqual({ x: 0.3, y: 0.8 });
  expect(toMatrixPlace({ positivity: -0.5, activity: 0.4 })).toEqual({ x: -0.5, y: 0.4 });
});
