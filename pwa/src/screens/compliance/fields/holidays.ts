/** Where European banks have branches; holidays of a part of a country are told by its code behind the hyphen. */
export const COUNTRIES: readonly string[] = [
  ...['AT', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT'],
  ...['LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
]

/** `DE-BY` as the country and its part. */
export function split(code: string): { country: string; part: string } {
  const [country = '', part = ''] = code.split('-')
  return { country, part }
}

export function joined(country: string, part: string): string {
  return country && part.trim() ? `${country}-${part.trim().toUpperCase()}` : country
}
