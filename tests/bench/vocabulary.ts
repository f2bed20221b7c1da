/** What the generated pages are written with. */

/** Common words of reports, the commonest first; none of them is a name, few begin one. */
export const commonWords = (
  'the of to in a and that on for said with was by it as at from has an have were be is had its ' +
  'their which he after they but not would been who more this will also over are two than one ' +
  'first about when last against other before up into new there years out between could people ' +
  'three where during told year since some all since week while under statement officials ' +
  'official government country security forces police area local reported agency sources added ' +
  'according ministry minister foreign spokesman spokesperson capital military army killed ' +
  'wounded attack attacks operation operations fighters residents families district province ' +
  'town village road market hospital school trade trucks goods traders customs crossing closed ' +
  'opened border talks meeting delegation delegations agreement ceasefire mediators round night ' +
  'morning evening Monday Tuesday Wednesday Thursday Friday Saturday Sunday October November ' +
  'later earlier several many most any no yet still only both such each own same part number ' +
  'member members group groups leader leaders court law rights reporter reporters journalist ' +
  'briefing conference press office senior analyst analysts former party opposition economy ' +
  'prices rupees million per cent figures aid relief doctors children women men students elders ' +
  'council committee announced announcement confirmed denied rejected accused claimed warned ' +
  'urged asked called agreed signed accepted continued resumed suspended remained expected ' +
  'returned crossed arrived left visited discussed issued shared published began ended held took ' +
  'gave made became saw heard found kept brought sent received lost paid bought sold carried ' +
  'however although because despite amid near along across inside outside around behind beyond ' +
  'large small long short high low early late heavy clear joint common public private regional ' +
  'international national federal central northern southern eastern western mountain river ' +
  'valley field bridge station airport building houses vehicle vehicles convoy checkpoint post ' +
  'commander soldiers officers civilians victims suspects detained arrested released injured ' +
  'shelling firing explosion blast raid gun bomb damage destroyed wheat fruit coal cement fuel'
).split(' ');

/** Names as reports write them: strong, weak and short ones, of one word and of several. */
export const names: readonly string[] = [
  'TTP',
  'Khyber Pakhtunkhwa',
  'Durand Line',
  'Torkham',
  'Islamic Emirate',
  'Khawaja Asif',
  'Chaman',
  'Tehreek-e-Taliban Pakistan',
  'Kurram',
  'Spin Boldak',
  'Asim Munir',
  'North Waziristan',
  'Zabihullah Mujahid',
  'Doha ceasefire',
  'Istanbul',
  'Amir Khan Muttaqi',
  'Attaullah Tarar',
  'talks in Istanbul',
  'Doha',
  'Afghan refugees in Pakistan',
  'Taliban government',
];

/** What proves the meaning of weak names, and stands in every such report. */
export const countries: readonly string[] = ['Pakistan', 'Afghanistan', 'Kabul', 'Islamabad'];
