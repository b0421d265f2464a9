/** What a chart says before it is looked at: a heading, and the finding as a paragraph. */
export interface Words {
  readonly heading: string;
  readonly finding: string;
}
