/** The address of a file that the test's server has. */
declare module '*?url' {
  const address: string;
  export default address;
}
