import type { OpenAPIObject } from '@nestjs/swagger';
import { responsesOf, type Media, type Operation } from './operations.js';
import { sampleOf, samplesOf } from './sample.js';

/** Gives every body that comes or goes an example, where the route gives none of its own. */
export function addExamples(operation: Operation, { components }: OpenAPIObject): void {
  const schemas = components?.schemas ?? {};
  const { requestBody: request, parameters = [] } = operation;
  const contents = [
    ...(request && 'content' in request ? [request.content] : []),
    ...responsesOf(operation).map(([, { content = {} }]) => content),
  ];
  for (const media of contents.flatMap((content) => Object.values<Media>(content))) {
    if (!media.schema || media.example !== undefined || media.examples) continue;
    media.examples = samplesOf(media.schema, schemas);
  }
  for (const parameter of parameters) {
    if (!('in' in parameter) || !parameter.schema || parameter.example !== undefined) continue;
    if (parameter.required) parameter.example = sampleOf(parameter.schema, schemas);
  }
}
