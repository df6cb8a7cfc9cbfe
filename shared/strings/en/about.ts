export const about = {
  title: 'About CrossTune',
  version: 'Version',
  runtime: 'Runtime',
  platform: 'Platform',
  dataFolder: 'Data folder',
  licence: 'Free software under the MIT licence. Nothing about you leaves this computer.',
}
