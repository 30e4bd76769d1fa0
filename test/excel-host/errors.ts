/** An error as Excel answers it; the library turns it into an `OfficeExtension.Error`. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function invalidArgument(detail: string): never {
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${detail})`,
  );
}

export function wrongSize(): never {
  throw new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function itemNotFound(what: string): never {
  throw new ExcelError('ItemNotFound', `The requested resource doesn't exist. (${what})`, 404);
}

export function itemExists(): never {
  throw new ExcelError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409,
  );
}

export function accessDenied(why: string): never {
  throw new ExcelError('AccessDenied', `You cannot perform the requested operation. (${why})`, 403);
}

export function generalException(why: string): never {
  throw new ExcelError(
    'GeneralException',
    `There was an internal error while processing the request. (${why})`,
    500,
  );
}

export function invalidOperation(why: string): never {
  throw new ExcelError(
    'InvalidOperation',
    `The operation attempted is invalid on the object. (${why})`,
  );
}

/** Either Excel has no such member, or the in-memory one does not play it. */
export function unknownMember(member: string): never {
  throw new ExcelError(
    'ApiNotFound',
    `The API you are trying to use could not be found. (${member} in the in-memory Excel)`,
    404,
  );
}
