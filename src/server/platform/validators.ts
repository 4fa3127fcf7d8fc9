// What is sent is judged by rules of which a start needs none: each of some hundreds is compiled when it is first asked for.
import AjvCompiler from '@fastify/ajv-compiler';

type Compile = ReturnType<AjvCompiler.BuildCompilerFromPool>;
const build = AjvCompiler();

export const compiledOnFirstUse: AjvCompiler.BuildCompilerFromPool = (schemas, options) => {
  const compile = build(schemas, options);
  return ((of) => {
    let compiled: ReturnType<Compile> | null = null;
    const validate = (value: unknown): unknown => {
      compiled ??= compile(of);
      const isRight = compiled(value);
      validate.errors = compiled.errors;
      return isRight;
    };
    validate.errors = undefined as ReturnType<Compile>['errors'];
    return validate;
  }) as Compile;
};
