interface Props {
  readonly loading:
    { readonly is: 'none' | 'loading' | 'ready' } | { readonly is: 'failed'; readonly retry: () => void };
}

/** How it goes with fetching rules. */
export function LoadingStatus({ loading }: Props) {
  return (
    <>
      <p role="status">{loading.is === 'loading' && 'Loading the rules…'}</p>
      {loading.is === 'failed' && (
        <div role="alert">
          <p>The rules could not be loaded. Check your connection. Nothing you have entered is lost.</p>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={loading.retry}>
            Try again
          </button>
        </div>
      )}
    </>
  );
}
