namespace MetaAi.Facts.Text;

/// <summary>
/// Latin letters that texts write in one character or in two, a letter and a combining mark. A table of our own: <c>string.Normalize</c> answers
/// differently under invariant globalisation, and a quote must stand where it stood on every machine.
/// </summary>
internal static class LatinComposition
{
    // Per combining mark: the letter that it follows, then the two in one. Unicode's canonical compositions in Latin-1, Latin Extended-A and -B,
    // and of Vietnamese.
    private static readonly Dictionary<char, string> Pairs = new()
    {
        // grave accent
        ['\u0300'] = "AÀEÈIÌNǸOÒUÙYỲaàeèiìnǹoòuùyỳÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằƠỜơờƯỪưừ",
        // acute accent
        ['\u0301'] = "AÁCĆEÉGǴIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeégǵiílĺnńoórŕsśuúyýzźÂẤÅǺÆǼÊẾÔỐØǾÜǗâấåǻæǽêếôốøǿüǘĂẮăắƠỚơớƯỨưứ",
        // circumflex accent
        ['\u0302'] = "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷẠẬạậẸỆẹệỌỘọộ",
        // tilde
        ['\u0303'] = "AÃEẼIĨNÑOÕUŨYỸaãeẽiĩnñoõuũyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ",
        // macron
        ['\u0304'] = "AĀEĒIĪOŌUŪYȲaāeēiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱ",
        // breve
        ['\u0306'] = "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭẠẶạặ",
        // dot above
        ['\u0307'] = "AȦCĊEĖGĠIİOȮZŻaȧcċeėgġoȯzż",
        // diaeresis
        ['\u0308'] = "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ",
        // hook above
        ['\u0309'] = "AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷÂẨÊỂÔỔâẩêểôổĂẲăẳƠỞơởƯỬưử",
        // ring above
        ['\u030A'] = "AÅUŮaåuů",
        // double acute accent
        ['\u030B'] = "OŐUŰoőuű",
        // caron
        ['\u030C'] = "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮʒǯ",
        // double grave accent
        ['\u030F'] = "AȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕ",
        // inverted breve
        ['\u0311'] = "AȂEȆIȊOȎRȒUȖaȃeȇiȋoȏrȓuȗ",
        // horn
        ['\u031B'] = "OƠUƯoơuưÒỜÓỚÕỠÙỪÚỨòờóớõỡùừúứŨỮũữỌỢọợỎỞỏởỤỰụựỦỬủử",
        // dot below
        ['\u0323'] = "AẠEẸIỊOỌUỤYỴaạeẹiịoọuụyỵÂẬÊỆÔỘâậêệôộĂẶăặƠỢơợƯỰưự",
        // comma below
        ['\u0326'] = "SȘTȚsștț",
        // cedilla
        ['\u0327'] = "CÇEȨGĢKĶLĻNŅRŖSŞTŢcçeȩgģkķlļnņrŗsştţ",
        // ogonek
        ['\u0328'] = "AĄEĘIĮOǪUŲaąeęiįoǫuųŌǬōǭ",
    };

    // Letters that no mark makes.
    private static readonly Dictionary<char, string> Joined = new()
    {
        ['Æ'] = "AE", ['æ'] = "ae", ['Œ'] = "OE", ['œ'] = "oe", ['ß'] = "ss", ['Ø'] = "O", ['ø'] = "o", ['Ł'] = "L", ['ł'] = "l", ['Đ'] = "D", ['đ'] = "d",
        ['Ð'] = "D", ['ð'] = "d", ['Þ'] = "Th", ['þ'] = "th", ['ı'] = "i",
    };

    /// <summary>The last character before the combining marks.</summary>
    public const char LastUnmarked = '\u02FF';

    /// <summary>The one character that a letter and the mark after it make, or the null character where the table has none.</summary>
    /// <param name="letter">The letter, itself perhaps already composed.</param>
    /// <param name="mark">The character after it.</param>
    public static char Compose(char letter, char mark)
    {
        if (mark is < '\u0300' or > '\u0328' || !Pairs.TryGetValue(mark, out var pairs))
        {
            return '\0';
        }

        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
            {
                return pairs[i + 1];
            }
        }

        return '\0';
    }

    /// <summary>A letter without its marks, as letters of the English alphabet ("é" is "e", "œ" is "oe"); a digit as itself; empty for anything else.</summary>
    /// <param name="character">The character.</param>
    public static string Unmarked(char character)
    {
        if (character < '\u0080')
        {
            return char.IsLetterOrDigit(character) ? character.ToString() : "";
        }

        if (Joined.TryGetValue(character, out var letters))
        {
            return letters;
        }

        foreach (var pairs in Pairs.Values)
        {
            // The letter stands before the two in one.
            for (var i = 1; i < pairs.Length; i += 2)
            {
                if (pairs[i] == character)
                {
                    return Unmarked(pairs[i - 1]);
                }
            }
        }

        return "";
    }
}
