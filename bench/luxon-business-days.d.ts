// The package ships no types. Only what the benchmark calls is described.
declare module 'luxon-business-days' {
  import type { DateTime } from 'luxon';

  export interface BusinessDateTime extends DateTime {
    setupBusiness(options: { readonly holidayMatchers: readonly ((day: DateTime) => boolean)[] }): void;
    plusBusiness(options: { readonly days: number }): BusinessDateTime;
  }

  const luxon: {
    readonly DateTime: {
      fromISO(text: string, options?: { readonly zone: string }): BusinessDateTime;
      local(): BusinessDateTime;
    };
  };
  export default luxon;
}
