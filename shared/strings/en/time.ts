export const time = {
  hoursAndMinutes: (hours: number, minutes: number) =>
    hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`,
}
