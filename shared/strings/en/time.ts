export const time = {
  about: (time: string) => `about ${time}`,
  hoursAndMinutes: (hours: number, minutes: number) =>
    hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`,
}
