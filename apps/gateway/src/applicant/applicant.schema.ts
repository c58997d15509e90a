import { z } from 'zod';
import { envelope } from '../messages/bodies.js';

const { dataVersion, note } = envelope;

/** 7, 13: "I have done it" says no more than that. */
export const NudgeBody = z.strictObject({ dataVersion }).meta({ id: 'ApplicantNudge' });
export type NudgeInput = z.output<typeof NudgeBody>;

export const WithdrawalBody = z.strictObject({ dataVersion, note }).meta({ id: 'ApplicantWithdrawal' });
export type WithdrawalInput = z.output<typeof WithdrawalBody>;
