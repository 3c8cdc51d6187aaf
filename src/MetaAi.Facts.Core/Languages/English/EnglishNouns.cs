using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English nouns that are spelled in several ways, and how plurals are made. What a noun means is the noun itself: other languages translate into English.</summary>
internal static class EnglishNouns
{
    public static NounWords Words { get; } = new()
    {
        Rows =
        [
            new("person|individual|capita", "person"), new("inhabitant|resident", "inhabitant"), new("center|centre", "center"), new("data center|data centre|datacenter|datacentre", "data center"),
            new("litre|liter", "litre"), new("hectolitre|hectoliter", "hectolitre"), new("centilitre|centiliter", "centilitre"), new("millilitre|milliliter", "millilitre"),
            new("metre|meter", "metre"), new("kilometre|kilometer", "kilometre"), new("centimetre|centimeter", "centimetre"), new("millimetre|millimeter", "millimetre"), new("micrometre|micrometer|micron", "micrometre"),
            new("nanometre|nanometer", "nanometre"), new("square metre|square meter", "square metre"), new("square kilometre|square kilometer", "square kilometre"), new("cubic metre|cubic meter", "cubic metre"),
            new("kilometre per hour|kilometer per hour|kilometre an hour|kilometer an hour", "kilometre per hour"), new("metre per second|meter per second", "metre per second"), new("mile per hour|mile an hour", "mile per hour"),
            new("tonne|metric ton|metric tonne", "tonne"), new("kilotonne|kiloton", "kilotonne"), new("megatonne|megaton", "megatonne"), new("gigatonne|gigaton", "gigatonne"),
            new("kilogram|kilogramme|kilo", "kilogram"), new("gram|gramme", "gram"), new("program|programme", "program"), new("plane|airplane|aeroplane", "plane"),
            new("degree celsius|celsius|degree centigrade", "degree celsius"), new("degree fahrenheit|fahrenheit", "degree fahrenheit"),
            new("year|annum", "year"), new("traveler|traveller", "traveler"), new("tyre|tire", "tire"), new("cheque|check", "check"), new("percent|per cent", "percent"),
            new("e-mail|email", "e-mail"), new("website|web site", "website"), new("startup|start-up", "start-up"), new("job|post", "job"), new("phone|telephone", "phone"),
        ],
        Plurals =
        [
            new("person", "people|persons", true), new("child", "children", true), new("foot", "feet", true), new("tooth", "teeth", true), new("goose", "geese", true), new("mouse", "mice", true), new("ox", "oxen", true),
            new("louse", "lice", true), new("die", "dice|dies", true), new("datum", "data", true), new("medium", "media|mediums", true), new("bacterium", "bacteria", true), new("criterion", "criteria", true), new("phenomenon", "phenomena", true),
            new("index", "indices|indexes", true), new("leaf", "leaves", true), new("loaf", "loaves", true), new("thief", "thieves", true), new("calf", "calves", true), new("half", "halves", true), new("wolf", "wolves", true),
            new("shelf", "shelves", true), new("life", "lives", true), new("wife", "wives", true), new("knife", "knives", true), new("wharf", "wharves|wharfs", true), new("human", "humans", true), new("german", "germans", true),
            new("roman", "romans", true), new("norman", "normans", true), new("ottoman", "ottomans", true), new("talisman", "talismans", true), new("quiz", "quizzes", true), new("bus", "buses|busses", true),
            new("stomach", "stomachs", true), new("epoch", "epochs", true), new("monarch", "monarchs", true), new("people", "peoples", true),
            new("sheep", "sheep", true), new("fish", "fish|fishes", true), new("aircraft", "aircraft", true), new("spacecraft", "spacecraft", true), new("hertz", "hertz", true),
            new("headquarters", "headquarters", true), new("series", "series", true), new("species", "species", true), new("horsepower", "horsepower", true), new("staff", "staff|staffs", true),
            new("man", "men"), new("sis", "ses"), new("s", "ses"), new("x", "xes"), new("z", "zes"), new("ch", "ches"), new("sh", "shes"),
            new("ay", "ays"), new("ey", "eys"), new("oy", "oys"), new("uy", "uys"), new("quy", "quies"), new("y", "ies"), new("o", "os|oes"), new("", "s"),
        ],
    };
}
