import { type PictogramName, thingsNamed } from '../pictograms/index.ts'

/** Things that stand for a genre, where a film's own words show nothing. */
export const genreThings: Readonly<Record<string, readonly PictogramName[]>> = {
  Action: thingsNamed(
    'fist runner bullet helicopter motorcycle carFront crosshair dynamite lightning gun flame target tank fighter',
  ),
  Adventure: thingsNamed(
    'mountain tallShip windingRoad island balloon tent climber telescope helm palm biplane pyramid globe lantern',
  ),
  Animation: thingsNamed(
    'smile butterfly toyBalloon fish bird fox rabbit rocket octopus iceCream flower dinosaur robot bee penguin',
  ),
  Children: thingsNamed(
    'kite teddy dog pig frog carousel iceCream bicycle mouse elephant bear balloon sun castle gift',
  ),
  Comedy: thingsNamed(
    'smile moustache glasses lemon cup pizza tie umbrella cake telephone shoe clown toyBalloon pig martini topHat bed iceCream car orange bowling banknote suitcase frog',
  ),
  Crime: thingsNamed(
    'revolver fedora handcuffs fingerprint moneyBag cigarette safe dice badge knife diamond tie scales streetlamp bullet cards suitcase',
  ),
  Documentary: thingsNamed(
    'globe camera microphone eye newspaper fingerprint tree hand crowd magnifier factory wave leaf book bulb movieCamera',
  ),
  Drama: thingsNamed(
    'chair window door letter umbrella bench tulip profile faces lamp bareTree suitcase stairs hand bird couple cup house person walker leaf candle rowboat key family mirror wineGlass signpost bridge bed armchair ladder clock tree weepingEye fence lighthouse streetlamp',
  ),
  Fantasy: thingsNamed(
    'dragon castle crown sword mushroom moon stars owl key wizard swan ring deer mirror lantern wing archway tree',
  ),
  'Film-Noir': thingsNamed(
    'fedora detective streetlamp cigarette revolver blinds stairs mouth telephone wineGlass keyhole shoe car bottle',
  ),
  Horror: thingsNamed(
    'skull knife hand spider bat manor eye scream crow grave candle door monster axe snake fangs ghost bareTree drop cross wolf scissors noose stairs teddy goat mask keyhole fence well mirror',
  ),
  IMAX: thingsNamed('globe mountain whale rocket astronaut eye planet wave plane volcano eclipse'),
  Musical: thingsNamed(
    'note notes topHat piano grandPiano dancer stageMicrophone trumpet curtain shoe fan drum star record violin umbrella',
  ),
  Mystery: thingsNamed(
    'keyhole magnifier key eye fingerprint maze door candle owl mask puzzle stairs spiral letter clock footprint archway window',
  ),
  Romance: thingsNamed(
    'heart couple rose letter ring mouth tulip bicycle wineGlass swan umbrella dove bench butterfly moon lipstick balloon cup faces key train',
  ),
  'Sci-Fi': thingsNamed(
    'robot alien ufo astronaut planet rocket satellite atom eye computer gear eclipse comet flask telescope',
  ),
  Thriller: thingsNamed(
    'eye keyhole knife telephone stairs target crosshair clock runner maze suitcase fingerprint gun window car door spiral walker blinds mirror bullet key hand profile scissors puzzle camera chair streetlamp lighthouse syringe mask train glasses',
  ),
  War: thingsNamed(
    'soldier tank biplane plane bomb medal flag dove barbedWire helicopter boot star letter bullet submarine drum',
  ),
  Western: thingsNamed(
    'cowboy cactus revolver horse boot wheel badge bull locomotive bottle noose tipi cards moneyBag skull windmill',
  ),
}

/** Things for films whose genres nobody named. */
export const anyThings: readonly PictogramName[] = thingsNamed(
  'reel filmstrip movieCamera clapper cinema eye window door key moon bird chair mountain boat tree hand',
)
