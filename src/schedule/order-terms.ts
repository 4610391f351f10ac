/** What the dataset calls a supervision order: its topic, its cohort, and the events of its first and its last day. */
export const ORDER = {
  topic: 'supervision-order',
  cohort: 'supervision-order',
  made: 'order-made',
  expires: 'order-expires',
  /** The end that a court gives it early. No rule of the dataset speaks of it. */
  ended: 'order-ended-early',
} as const;
