export const nl = {
  none: 'Er staat de komende weken niets gepland.',
  noneHelp: 'Zodra een overleg van jou een datum heeft, staat die hier.',
  year: 'Bekijk het jaarritme',
  youCome: 'Kom je?',
  comes: 'Kom je bij {overleg}?',
  said: {
    ja: 'Fijn, je staat erbij.',
    misschien: 'Genoteerd: misschien.',
    nee: 'Genoteerd: je komt niet.',
  },
} as const
