using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.Shared;

/// <summary>What symbols of units mean, in every language; matched with their case, since a milliwatt is no megawatt.</summary>
internal static class UnitConcepts
{
    public static NounRow[] Rows { get; } =
    [
        new("km", "kilometre"), new("m", "metre"), new("cm", "centimetre"), new("mm", "millimetre"), new("µm|μm", "micrometre"), new("nm", "nanometre"),
        new("km²|km2|sq km|sq. km", "square kilometre"), new("m²|m2|sq m|sq. m|sqm", "square metre"), new("m³|m3|cu m|cu. m", "cubic metre"), new("ha", "hectare"),
        new("ft²|ft2|sq ft|sq. ft|sq. ft.|sqft", "square foot"), new("mi²|sq mi", "square mile"), new("ft³|ft3|cu ft|cu. ft.", "cubic foot"),
        new("ft", "foot"), new("yd|yds", "yard"), new("mi", "mile"), new("in", "inch"),
        new("L|l", "litre"), new("hL|hl", "hectolitre"), new("cL|cl", "centilitre"), new("mL|ml", "millilitre"), new("gal", "gallon"), new("bbl|bbls", "barrel"),
        new("kg", "kilogram"), new("g", "gram"), new("mg", "milligram"), new("µg|μg", "microgram"), new("t", "tonne"), new("kt", "kilotonne"), new("Mt", "megatonne"), new("Gt", "gigatonne"),
        new("lb|lbs", "pound"), new("oz", "ounce"),
        new("W", "watt"), new("kW", "kilowatt"), new("MW", "megawatt"), new("GW", "gigawatt"), new("TW", "terawatt"), new("mW", "milliwatt"), new("hp", "horsepower"), new("ch|CV|cv", "metric horsepower"),
        new("Wh", "watt hour"), new("kWh", "kilowatt hour"), new("MWh", "megawatt hour"), new("GWh", "gigawatt hour"), new("TWh", "terawatt hour"),
        new("J", "joule"), new("kJ", "kilojoule"), new("MJ", "megajoule"), new("cal", "calorie"), new("kcal|kcals", "kilocalorie"), new("V", "volt"), new("kV", "kilovolt"),
        new("Hz", "hertz"), new("kHz", "kilohertz"), new("MHz", "megahertz"), new("GHz", "gigahertz"), new("dB", "decibel"), new("°C|° C|degC|deg C", "degree celsius"), new("°F|° F|degF|deg F", "degree fahrenheit"),
        new("kB|KB|ko|Ko", "kilobyte"), new("MB|Mo", "megabyte"), new("GB|Go", "gigabyte"), new("TB|To", "terabyte"), new("PB|Po", "petabyte"), new("EB|Eo", "exabyte"),
        new("km/h", "kilometre per hour"), new("m/s", "metre per second"), new("mph", "mile per hour"),
        new("h|hr|hr.", "hour"), new("min|min.|mn", "minute"), new("s|sec|sec.", "second"), new("d|j|jr", "day"), new("yr|yr.|a", "year"), new("wk|wk.", "week"), new("mo|mo.|mth", "month"),
        new("hab|hab.", "inhabitant"), new("pers|pers.", "person"),
    ];
}
