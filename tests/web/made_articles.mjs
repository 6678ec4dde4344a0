// SPDX-License-Identifier: Apache-2.0
// Articles made for tests: as many positions, or findings, as wanted.

// `count` outlets that each give another toll of one quake, a day apart: {name: text}.
export function quakeArticles(count) {
  const files = {};
  for (let i = 0; i < count; ++i) {
    const day = new Date(Date.UTC(2015, 4, 1 + i)).toLocaleDateString('en-GB', {timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric'});
    files[`outlet-${String(i).padStart(2, '0')}.txt`] =
      `Quake in Port Arvo\n\n${day}\n\nThe quake in Port Arvo killed ${20 + 7 * i} people, Mayor Ilse Brandt said.\n`;
  }
  return files;
}

const syllables = ['ba', 'do', 'fe', 'gi', 'ku', 'la', 'mo', 'ne', 'pi', 'ru', 'sa', 'to', 've', 'zi'];

// A name of its own for every number.
function name(number) {
  let letters = '';
  for (let rest = number + 14 ** 3; rest > 0; rest = Math.floor(rest / 14)) letters += syllables[rest % 14];
  return letters[0].toUpperCase() + letters.slice(1);
}

// `count` events, told by two articles each that give two tolls: lines of JSON.
export function manyFindings(count) {
  const lines = [];
  for (let i = 0; i < count; ++i) {
    const town = name(i), mayor = name(i + 7 * count);
    for (const dead of [24, 31]) {
      lines.push(JSON.stringify({
        id: `${i}-${dead}`, title: `Quake in ${town}`, published: '2015-05-11',
        text: `A quake in ${town} killed ${dead} people, Mayor ${mayor} of ${town} said. The ${town} harbour stayed open, ${mayor} added.`,
      }));
    }
  }
  return lines.join('\n');
}
