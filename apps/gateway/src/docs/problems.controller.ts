import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Problems } from './problems.decorator.js';
import { isProblemCode, PROBLEMS } from '../problems/problem-table.js';
import { Problem } from '../problems/problem.js';

const ProblemDescription = z
  .object({
    code: z.string(),
    status: z.int().min(400).max(599).meta({ example: 409 }),
    title: z.string(),
    detail: z.string(),
  })
  .meta({ id: 'ProblemDescription' });

/** What a problem's `type` points to. */
@ApiTags('problems')
@Controller('problems')
export class ProblemsController {
  @Get(':code')
  @ApiOperation({ operationId: 'getProblem', summary: 'Arti sebuah kode masalah' })
  @ApiOkResponse({ standardSchema: ProblemDescription })
  @Problems('not-found', 'address-too-long')
  read(@Param('code') code: string): z.output<typeof ProblemDescription> {
    if (!isProblemCode(code)) throw new Problem('not-found');
    return { code, ...PROBLEMS[code] };
  }
}
