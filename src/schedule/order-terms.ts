/** What the dataset calls a supervision order: its topic, its cohort, and the events of its first and its last day. */
export const ORDER = {
  topic: 'supervision-order',
  cohort: 'supervision-order',
  made: 'order-made',
  expires: 'order-expires',
} as const;
