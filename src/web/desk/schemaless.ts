// Stands in for the schemas' library in the browser, which needs only the types, methods and paths of the contract.
const nothing = (): object => ({});

export const Type = new Proxy({}, { get: () => nothing });
