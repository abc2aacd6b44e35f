/** The time zone in which the person sets times; theirs until they choose another. All fields follow it. */
export const chosenZone = $state<{ name: string | null }>({ name: null })
