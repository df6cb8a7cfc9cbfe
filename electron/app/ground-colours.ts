/** The ground colour of both themes in renderer/styles/tokens.css; a test keeps them the same. */
export const groundColours = { dark: '#131110', light: '#f4efe6' } as const
