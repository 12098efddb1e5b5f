/** Waits until a condition holds. @throws where it does not within `patience` milliseconds, which no machine at work needs */
export async function until(holds: () => boolean, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain until ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
