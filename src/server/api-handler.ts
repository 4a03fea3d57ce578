/** Answers a request of the API; `address` is the client's, for limits. */
export type ApiHandler = (request: Request, address: string) => Promise<Response>;
