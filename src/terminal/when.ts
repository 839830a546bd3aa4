/** When something was, as people say it: today or yesterday with the hour, else the date. */
export function whenText(then: Date, now: Date): string {
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  const hour = `${two(then.getHours())}:${two(then.getMinutes())}`;
  if (days === 0) return `today ${hour}`;
  if (days === 1) return `yesterday ${hour}`;
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}

/** The midnight before a time, on a calendar where all days are as long. */
function midnight(time: Date): number {
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate());
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
