using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English names of units.</summary>
internal static class EnglishMeasures
{
    private const string MetricLengths = "kilometres|kilometers|metres|meters|centimetres|centimeters|millimetres|millimeters|nanometres|nanometers|micrometres|micrometers|microns";
    private const string Lengths = MetricLengths + "|miles|yards|feet|foot|inches";
    private const string Others =
        "square mile|square metre|square meter|square kilometre|square kilometer|square yard|square inch|cubic metre|cubic meter|cubic inch|cubic yard|cubic kilometre|cubic kilometer|"
        + "acres|hectares|nautical mile|nautical miles|light year|light years|light-year|light-years|acre-feet|acre feet|"
        + "litres|liters|millilitres|milliliters|centilitres|centiliters|hectolitres|hectoliters|gallons|us gallons|imperial gallons|pints|quarts|bushels|barrels|fluid ounce|fluid ounces|us fluid ounces|"
        + "barrels per day|barrels a day|barrels of oil equivalent|board feet|"
        + "grams|grammes|kilograms|kilogrammes|kilos|milligrams|micrograms|tonnes|tons|metric tons|metric tonnes|metric ton|metric tonne|short tons|long tons|gross tons|deadweight tons|"
        + "kilotons|kilotonnes|megatons|megatonnes|gigatons|gigatonnes|ounces|troy ounce|troy ounces|stone|carats|"
        + "watts|kilowatts|megawatts|gigawatts|terawatts|milliwatts|watt hours|watt-hours|kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours|megawatt hour|megawatt hours|megawatt-hour|megawatt-hours|"
        + "gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours|terawatt hour|terawatt hours|terawatt-hour|terawatt-hours|horsepower|brake horsepower|volts|kilovolts|amps|amperes|ohms|joules|kilojoules|megajoules|"
        + "calories|kilocalories|decibels|hertz|kilohertz|megahertz|gigahertz|pascals|newtons|newton metres|newton meters|newton-metres|newton-meters|"
        + "pound-feet|pound feet|foot-pounds|foot pounds|"
        + "bytes|kilobytes|megabytes|gigabytes|terabytes|petabytes|exabytes|zettabytes|kilobits|megabits|gigabits|terabits|megabits per second|gigabits per second|megabytes per second|gigabytes per second|"
        + "pixels|megapixels|pixels per inch|dots per inch|"
        + "degrees|degree celsius|degrees celsius|degree fahrenheit|degrees fahrenheit|degrees centigrade|celsius|fahrenheit|kelvin|degrees c|degrees f|"
        + "mile per hour|miles per hour|miles an hour|kilometre per hour|kilometer per hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|miles per second|metres per second|meters per second|"
        + "kilometres per second|kilometers per second|feet per second|feet per minute|miles per gallon|kilometres per litre|kilometers per liter|litres per 100 km|liters per 100 km|knots|revolutions per minute|"
        + "revolutions per second|beats per minute|frames per second|words per minute|grams per litre|grams per liter|milligrams per litre|milligrams per liter|"
        + "milligrams per kilogram|grams per kilometre|grams per kilometer|pounds per square inch";

    /// <summary>Units that stand in the singular before the noun that they measure: "a 550 megawatt plant", "a 16 inch screen".</summary>
    private const string UnitsBeforeNouns =
        "mile|yard|inch|metre|meter|kilometre|kilometer|centimetre|centimeter|millimetre|millimeter|nanometre|nanometer|micron|acre|hectare|litre|liter|millilitre|milliliter|gallon|"
        + "kilogram|kilo|milligram|ton|tonne|kiloton|megaton|carat|watt|kilowatt|megawatt|gigawatt|volt|degree|decibel|kilobyte|megabyte|gigabyte|terabyte|megabit|gigabit|megapixel|"
        + "us fluid ounce";

    private const string Singulars =
        "mile|yard|foot|inch|metre|meter|kilometre|kilometer|centimetre|centimeter|millimetre|millimeter|nanometre|nanometer|micron|acre|hectare|square-foot|square foot|square-mile|square-metre|square-meter|"
        + "litre|liter|millilitre|milliliter|gallon|pint|quart|barrel|gram|gramme|kilogram|kilo|milligram|ton|tonne|metric-ton|metric ton|kiloton|megaton|ounce|carat|"
        + "watt|kilowatt|megawatt|gigawatt|kilowatt-hour|kilowatt hour|megawatt-hour|megawatt hour|gigawatt-hour|horsepower|volt|amp|degree|knot|decibel|calorie|"
        + "byte|kilobyte|megabyte|gigabyte|terabyte|megabit|gigabit|bit|pixel|megapixel|mile-per-hour|mile-an-hour|mile per hour|"
        + "cylinder|speed|door|seat|seater|bed|bedroom|bathroom|room|story|storey|floor|page|member|person|man|woman|passenger|player|team|game|match|lap|hole|car|unit|home|house|"
        + "core|lane|engine|ship|satellite|nation|country|state|judge|vote|part|step|point";

    /// <summary>After a number.</summary>
    public static PhraseTable<bool> Names { get; } = Phrases.Set(
        Phrases.Distinct(Lengths + "|" + Phrases.Each("square|cubic", Lengths) + "|" + Others + "|" + UnitsBeforeNouns));

    /// <summary>After a hyphen, in front of a noun.</summary>
    public static PhraseTable<bool> AfterHyphen { get; } = Phrases.Set(Phrases.Distinct(Singulars));

    /// <summary>What is so many metres long, wide, high or deep.</summary>
    public static PhraseTable<bool> OfMetres { get; } = Phrases.Set(
        "hurdles|races|sprints|dashes|heats|finals|semi-finals|relays|runs|runners|sprinters|hurdlers|swimmers|medals|medallists|records|events|swims|freestyles|intervals|"
        + "waves|swells|walls|cliffs|towers|poles|masts|pools|ponds|dives|divers|boards|platforms|trees|boats|yachts|ships|vessels|cables|ropes|ladders|drops|depths|heights|contours|"
        + "strips|trenches|tunnels|bridges|beams|planks|pipes|rods|buffers|zones|grids|telescopes|antennas|dishes|mirrors|blades|statues|screens|tracks|lanes|circles");
}
