namespace MetaAi.Facts.Diagnostics;

/// <summary>
/// Every rule with its sentence; what a sentence names is filled in where the breach is found. <c>docs/FACTnnn.md</c> explains each.
/// </summary>
public static class FactRules
{
    // FACT0nn: declarations.

    /// <summary>The type or the property that declares a fact or a source is not partial. {0} what it is, {1} its name.</summary>
    public static readonly FactRule NotPartial = Error("FACT001", "What declares facts must be partial",
        "The {0} '{1}' must be partial, so that its facts can be generated; add the modifier 'partial'");

    /// <summary>No source has the name. {0} the name, {1} what to do, with the names there are.</summary>
    public static readonly FactRule UnknownSource = Error("FACT002", "Unknown source",
        "There is no source '{0}'; {1}");

    /// <summary>Neither the quote nor the type around it names a source. {0} the member.</summary>
    public static readonly FactRule NoSource = Error("FACT004", "A quote names its source",
        "The quote of '{0}' names no source; set Source on [Quote] or on [FactSet]");

    /// <summary>Neither the quote nor the type around it names a subject. {0} the member.</summary>
    public static readonly FactRule NoSubject = Error("FACT005", "A fact has a subject",
        "The fact '{0}' has no subject; set Subject on [Quote] or on [FactSet]");

    /// <summary>The property's type is neither a fact nor a record with facts. {0} the type, {1} what to declare.</summary>
    public static readonly FactRule UnsupportedType = Error("FACT006", "A fact has a type that quotes are read into",
        "No quote can be read into '{0}'; declare {1}");

    /// <summary>A record's member that a quote should fill does not exist, or is missing from the quote. {0} the record, {1} the name, {2} the names there are.</summary>
    public static readonly FactRule UnknownMember = Error("FACT007", "A quote fills a member of its record",
        "The record '{0}' has no fact '{1}' to fill; set For to one of: {2}");

    /// <summary>A required member of a record has no quote. {0} the record, {1} the member.</summary>
    public static readonly FactRule MemberMissing = Error("FACT008", "A record's required facts all have a quote",
        "The record '{0}' requires '{1}', which no quote fills; add [Quote(\"…\", For = \"{1}\")]");

    /// <summary>Two quotes fill the same fact. {0} the fact.</summary>
    public static readonly FactRule SeveralQuotes = Error("FACT009", "One quote fills one fact",
        "More than one quote of one text fills '{0}'; keep one, give the other a member of its own, or set For where the member is a record");

    /// <summary>The record cannot be made with an object initialiser. {0} the record, {1} why.</summary>
    public static readonly FactRule RecordNotFillable = Error("FACT010", "A record of facts can be filled",
        "The record '{0}' cannot be filled: {1}");

    /// <summary>The property has accessors that a fact cannot have. {0} the property.</summary>
    public static readonly FactRule GetterOnly = Error("FACT011", "A fact is read-only",
        "The property '{0}' must have a getter and nothing else; a fact does not change");

    /// <summary>An attribute's argument is not what it should be. {0} the argument's name, {1} its value, {2} what it should be.</summary>
    public static readonly FactRule InvalidArgument = Error("FACT012", "An attribute's argument has the form it should have",
        "{0} = \"{1}\" is not {2}");

    /// <summary>A quote is longer than a figure's words can be. {0} its length, {1} the limit.</summary>
    public static readonly FactRule QuoteTooLong = Error("FACT013", "A quote is a figure, not a passage",
        "The quote has {0} characters; quote the figure's own words, at most {1}");

    /// <summary>A rank other than normal has no reason. {0} the rank.</summary>
    public static readonly FactRule RankWithoutReason = Error("FACT014", "A rank has a reason",
        "Rank = {0} needs a reason; set RankReason");

    /// <summary>Two sources have the same name or the same text. {0} which, {1} the value, {2} the other.</summary>
    public static readonly FactRule DuplicateSource = Error("FACT015", "A source is declared once",
        "The {0} '{1}' is also declared by '{2}'; a source and its text are declared once in an assembly");

    /// <summary>A quote or a source stands in a type that is not marked. {0} the attribute, {1} the member, {2} the attribute that the type needs.</summary>
    public static readonly FactRule TypeNotMarked = Error("FACT016", "What declares facts is marked as a set",
        "[{0}] on '{1}' does nothing here; mark the type around it with [{2}]");

    /// <summary>The source is itself refused, so the quote cannot be checked; said at the source alone. {0} the source, {1} the rule that it breaks.</summary>
    public static readonly FactRule InvalidSource = Error("FACT017", "A quote's source holds",
        "The source '{0}' is refused ({1}), so its quotes cannot be checked");

    /// <summary>Generated code cannot name the source. {0} the source, {1} why.</summary>
    public static readonly FactRule SourceOutOfReach = Error("FACT018", "A source can be named by what quotes it",
        "The facts that quote '{0}' cannot name it: {1}");

    /// <summary>A property that carries a quote or a source has a body of the user's. {0} its name.</summary>
    public static readonly FactRule BodyWritten = Error("FACT019", "What a quote fills has no body of its own",
        "The property '{0}' has a body of its own, so its quote reaches nobody; remove the body, so that {{ get; }} is left, or the attribute");

    /// <summary>Two ways of writing a name stand for two members, or one is declared twice. {0} what is written, {1} the member, {2} the member that has it.</summary>
    public static readonly FactRule AliasTaken = Error("FACT020", "A name stands for one member",
        "'{0}' of '{1}' is a name of '{2}' already; give each member names of its own");

    /// <summary>The names of an enumeration cannot be matched. {0} the enumeration, {1} why.</summary>
    public static readonly FactRule EnumUnusable = Error("FACT021", "An enumeration of names can be matched",
        "No name can be read into '{0}': {1}");

    /// <summary>No other file can complete what carries the attribute. {0} what it is, {1} its name, {2} what to do instead.</summary>
    public static readonly FactRule NotCompletable = Error("FACT022", "What declares facts can be completed in another file",
        "The {0} '{1}' cannot be completed by generated code; {2}");

    /// <summary>The declared type, or one of its arguments, is not known. {0} the name as written, {1} what to write.</summary>
    public static readonly FactRule UnknownType = Error("FACT023", "A fact's type is known where it is declared",
        "No type '{0}' is known here; {1}");

    /// <summary>A property that a set leaves to be generated has no attribute that says what it is. {0} the property, {1} the attribute.</summary>
    public static readonly FactRule AttributeMissing = Error("FACT024", "What a set leaves to be generated has its attribute",
        "The property '{0}' has no [{1}], so nothing can be generated for it; add [{1}(\"\u2026\")], or give the property a body");

    /// <summary>The project is compiled as a C# without partial properties. {0} the version.</summary>
    public static readonly FactRule LanguageTooOld = Error("FACT025", "Facts are declared in C# 13 or newer",
        "Facts are partial properties, which C# {0} does not have; write <LangVersion>13</LangVersion> in the project file, or remove LangVersion from it");

    /// <summary>A declaration is written in Visual Basic, for which nothing is generated. {0} the attribute, {1} what carries it.</summary>
    public static readonly FactRule NotInVisualBasic = Error("FACT026", "Facts are declared in C#",
        "<{0}> on '{1}' does nothing in Visual Basic: no value is read and no quote is proved; declare it in a C# project, and reference that project");

    /// <summary>A member is named after a year that is not of its period. {0} the member, {1} the year, {2} the period.</summary>
    public static readonly FactRule NameContradictsPeriod = Error("FACT027", "A member is named after a year of its period",
        "'{0}' is named after {1}, and its period is {2}; correct the one that is wrong");

    /// <summary>A currency that the words leave out is declared, and nothing tells a reader how it is known. {0} the currency, {1} the quote.</summary>
    public static readonly FactRule UnitWithoutRemark = Error("FACT028", "A currency that the words leave out is accounted for",
        "Unit = \"{0}\" gives '{1}' a currency, and nothing tells a reader how it is known; set Remark");

    /// <summary>A member is named after a year, and nothing says its period. {0} the member, {1} the year.</summary>
    public static readonly FactRule PeriodMissing = Warning("FACT052", "A fact that is named after a year has a period",
        "'{0}' is named after {1}, and no period is declared; set PeriodQuote to the words of the text that say it, or Period = \"{1}\", or Concept if the year is none of a period");

    /// <summary>A member is named after a year, its concept is written, and nothing says its period. {0} the member, {1} the year.</summary>
    public static readonly FactRule PeriodLeftOut = Info("FACT053", "A fact whose name says a year may have a period",
        "'{0}' is named after {1}, and no period is declared; set PeriodQuote to the words of the text that say it, or Period = \"{1}\", if the fact holds for that year");

    /// <summary>Two subjects or concepts are spelt almost alike. {0} which of both, {1} the one, {2} the other.</summary>
    public static readonly FactRule NearlyAlike = Warning("FACT050", "Subjects and concepts are spelt alike everywhere",
        "The {0} '{1}' is spelt almost like '{2}'; write both alike if they are one");

    /// <summary>A fact that is not one amount is asked for it as money of NodaMoney. {0} the member, {1} its quote.</summary>
    public static readonly FactRule NotOneAmount = Warning("FACT051", "Money is made of one amount",
        "'{0}', quoted as '{1}', is not one amount, and ToMoney() throws; use ToMoneyRange()");

    // FACT1nn: reading.

    /// <summary>The words, or some of them, are not a figure. {0} the offending words, {1} the quote, {2} the language.</summary>
    public static readonly FactRule Unreadable = Error("FACT101", "Every word of a quote is part of its figure",
        "'{0}' is not part of a figure in '{1}' ({2}); quote the figure's own words and nothing else");

    /// <summary>The words hold several figures. {0} the words where the second begins, {1} the quote.</summary>
    public static readonly FactRule SeveralFigures = Error("FACT102", "A quote is one figure",
        "'{1}' holds another figure from '{0}' on; give each figure a quote of its own");

    /// <summary>The declared type cannot hold what the words say. {0} the type, {1} what the words say, {2} the type that can.</summary>
    public static readonly FactRule CannotHold = Error("FACT103", "The declared type holds all that the words say",
        "'{0}' cannot hold {1}; declare {2}");

    /// <summary>The words name a currency that several countries have. {0} the sign or name, {1} where to declare it, and why what is declared does not settle it.</summary>
    public static readonly FactRule CurrencyUndeclared = Error("FACT104", "A currency is declared where the words leave it open",
        "'{0}' is no currency until one is declared; set Currency to an ISO 4217 code on {1}");

    /// <summary>A date has no year and nothing gives it one. {0} the words.</summary>
    public static readonly FactRule YearMissing = Error("FACT105", "A date has a year",
        "'{0}' has no year; set Period on the quote, or Issued on its source");

    /// <summary>The value stated beside the quote is not the one that was read. {0} stated, {1} read.</summary>
    public static readonly FactRule StatedValueDiffers = Error("FACT106", "A stated value is the value read",
        "Value = \"{0}\", but the quote says {1}");

    /// <summary>The words contradict themselves. {0} the words, {1} how.</summary>
    public static readonly FactRule Contradiction = Error("FACT107", "A figure does not contradict itself",
        "'{0}' cannot be: {1}");

    /// <summary>The words need something that is not declared. {0} the words, {1} what they need.</summary>
    public static readonly FactRule NeedsDeclaration = Error("FACT108", "What a figure depends on is declared",
        "'{0}' cannot be read without {1}");

    /// <summary>There is no pack for the language. {0} the language, {1} the languages there are.</summary>
    public static readonly FactRule UnknownLanguage = Error("FACT109", "A source has a language that can be read",
        "The language '{0}' cannot be read; set Language to one of: {1}");

    /// <summary>The words name no member. {0} the words, {1} the quote, {2} the enumeration, {3} the nearest name.</summary>
    public static readonly FactRule UnknownName = Error("FACT110", "Every word of a list of names is part of it",
        "'{0}' in '{1}' is no name of '{2}'; nearest: {3}; add a member or an [Alias], or quote the names alone");

    /// <summary>The words name members in two ways. {0} the quote, {1} one reading, {2} the other.</summary>
    public static readonly FactRule NameAmbiguous = Error("FACT111", "Names are read in one way",
        "'{0}' may name {1} or {2}; give them names that are not alike, or quote fewer words");

    /// <summary>A list names a member twice. {0} the member, {1} the quote.</summary>
    public static readonly FactRule NameTwice = Error("FACT112", "A list names each member once",
        "'{0}' is named twice, again in '{1}'; quote it once");

    /// <summary>A lone separator before three digits may group thousands or begin decimals. {0} the quote, {1} the reading.</summary>
    public static readonly FactRule DoubtfulSeparator = Info("FACT150", "A separator that may mean two things",
        "The separator in '{0}' may group thousands or begin decimals; the language reads {1}; state Value to confirm");

    /// <summary>"billion" or "trillion" was read on the long scale. {0} the quote, {1} the reading.</summary>
    public static readonly FactRule LongScale = Warning("FACT151", "A long-scale word that is often a mistranslation",
        "'{0}' was read on the long scale of the language, so {1}; state Value to confirm");

    /// <summary>The year came from a date that is itself inferred. {0} the quote, {1} the date.</summary>
    public static readonly FactRule YearAssumed = Info("FACT152", "A year that was assumed",
        "The year of '{0}' is assumed ({1}): the date that it comes from is itself uncertain; set Period to a certain one to state it");

    /// <summary>A year of two digits leaves its century open. {0} the quote, {1} the reading.</summary>
    public static readonly FactRule CenturyAssumed = Info("FACT153", "A century that was assumed",
        "The year of '{0}' has two digits; in the century that puts it nearest to Issued it is {1}; state Value to confirm");

    /// <summary>"2024-25" is twelve months, and the words do not say which. {0} the quote, {1} the reading.</summary>
    public static readonly FactRule SplitYear = Info("FACT154", "A year that lies in two years",
        "'{0}' is twelve months that begin in the first year and end in the second; it was read as {1}; state Value to confirm");

    // FACT2nn: evidence.

    /// <summary>There is no text and the lock does not know the quote. {0} the quote or quotes, {1} the text, {2} what the lock does with it, {3} the way out.</summary>
    public static readonly FactRule NoEvidence = Error("FACT201", "A quote has evidence",
        "Nothing proves {0}: the text '{1}' is not here and facts.lock {2}; {3}");

    /// <summary>The quote does not stand in the text. {0} the quote with what stands beside it, {1} the text, {2} the nearest candidates with their lines.</summary>
    public static readonly FactRule QuoteNotFound = Error("FACT202", "A quote stands in its text",
        "{0} does not stand in '{1}'; nearest: {2}");

    /// <summary>The quote stands in the text more than once. {0} the quote, {1} how often, {2} the text, {3} on which lines, {4} what would say which.</summary>
    public static readonly FactRule QuoteAmbiguous = Error("FACT203", "A quote stands in its text once",
        "'{0}' stands {1} times in '{2}' ({3}); set Prefix or Suffix to the words beside the one that is meant{4}");

    /// <summary>The quote is a piece of a larger figure. {0} the quote, {1} the larger figure, {2} the line.</summary>
    public static readonly FactRule QuoteCut = Error("FACT204", "A quote is the whole figure",
        "'{0}' cuts the larger figure '{1}' (line {2}); quote the whole of it");

    /// <summary>Two facts quote the same or overlapping words. {0} the quote, {1} the other fact.</summary>
    public static readonly FactRule QuotesOverlap = Error("FACT205", "Words are quoted by one fact",
        "'{0}' overlaps the words that '{1}' quotes; set Overlaps = true on one of them if both are meant");

    /// <summary>The lock holds another figure for the quote. {0} the quote, {1} the locked figure, {2} the figure read, {3} that the rules have changed, or nothing.</summary>
    public static readonly FactRule LockedFigureDiffers = Error("FACT206", "A quote still says what it said",
        "facts.lock holds {1} for '{0}', which now reads {2}{3}; check the value, then run 'facts lock' with the text");

    /// <summary>The lock is not what the texts and quotes say. {0} what is stale.</summary>
    public static readonly FactRule LockStale = Info("FACT207", "The lock is up to date",
        "facts.lock is stale: {0}; run 'facts lock'");

    /// <summary>The lock cannot be read. {0} the line, {1} what is wrong.</summary>
    public static readonly FactRule LockUnreadable = Error("FACT208", "The lock can be read",
        "facts.lock cannot be read at line {0}: {1}; restore it, or run 'facts lock' with the texts");

    /// <summary>Several texts answer to the name that a source gives. {0} the name, {1} the texts.</summary>
    public static readonly FactRule TextAmbiguous = Error("FACT209", "A source's text is one file",
        "Several texts answer to '{0}': {1}; write more of the path");

    /// <summary>A compiled fact is not what its words or its text say. {0} the quote, {1} what was compiled, {2} what is so.</summary>
    public static readonly FactRule CompiledDiffers = Error("FACT210", "A compiled fact is what its evidence says",
        "'{0}' was compiled as {1}, but is {2}; build it again");

    /// <summary>Characters of a text were lost, or it is in an encoding that is not Unicode. {0} the text, {1} the line, {2} the column, {3} what is wrong.</summary>
    public static readonly FactRule TextDamaged = Error("FACT211", "A text is decoded as it was written",
        "The text '{0}' is damaged at line {1}, column {2}: {3}; save it from the original as UTF-8");

    /// <summary>No text has the name that a source gives, and one that no source names may be it. {0} the name, {1} the text, {2} why that one.</summary>
    public static readonly FactRule TextRenamed = Warning("FACT212", "A source's text has the name that the source gives",
        "No text answers to '{0}', but '{1}' {2}; write that name in [Source], or rename the file");

    /// <summary>Two facts read the same words of a text otherwise, and a lock has room for one reading. {0} the quote, {1} its reading, {2} the other, {3} the other fact.</summary>
    public static readonly FactRule ReadTwice = Error("FACT213", "The lock can tell the readings of the same words apart",
        "'{0}' is read here as {1} and by '{3}' as {2}, but facts.lock holds one reading of the same words; set Prefix or Suffix on one of the two quotes");

    /// <summary>A word or a mark beside the quote changes what it says. {0} the figure, {1} the word or mark, {2} where, {3} what it does, {4} the fix, {5} the way out after a look at the text.</summary>
    public static readonly FactRule OpenCue = Error("FACT214", "No word beside a quote changes what it says",
        "'{0}' stands beside '{1}'{2}, which {3}; {4}, {5}");

    /// <summary>The quote's words stand in the text only torn. {0} the quote, {1} what tears it, {2} the line, {3} what that does.</summary>
    public static readonly FactRule QuoteTorn = Error("FACT215", "A quote is no piece of a word, a number or a cell",
        "'{0}' is torn at '{1}' (line {2}): {3}; quote whole words of one line or cell");

    /// <summary>A confirmation has nothing to overrule. {0} the confirmation, {1} the quote, {2} its text.</summary>
    public static readonly FactRule ConfirmationNeedless = Info("FACT216", "A confirmation overrules something",
        "Confirmed = \"{0}\" overrules nothing: '{1}' stands in '{2}' without an open cue and cuts nothing; leave it out");

    /// <summary>A text is markup, whose tags and entities are read as words. {0} the text.</summary>
    public static readonly FactRule TextIsMarkup = Info("FACT217", "A text is words and not markup",
        "The text '{0}' has more than ten tags or entities: this is markup, and figures in it may be torn or said twice; extract its text and quote from that");

    /// <summary>The words that should say a period do not. {0} the words, {1} why not, and the way out.</summary>
    public static readonly FactRule PeriodNotProved = Error("FACT218", "The words of a period say it and stand in the text",
        "PeriodQuote = \"{0}\" proves no period: {1}");

    /// <summary>The sentence of a quote says years, and none of its period. {0} the quote, {1} the words of the years, {2} the line, {3} the period, {4} the way out after a look at the text.</summary>
    public static readonly FactRule PeriodContradicted = Error("FACT219", "The sentence of a quote does not speak against its period",
        "'{0}' stands in a sentence that says '{1}' (line {2}), and no year of it lies in its period, {3}; correct the period, {4}");

    /// <summary>What is declared beside a quote is not what its text says there. {0} what is declared, {1} what the text says, {2} on which side, {3} the quote, {4} the line, {5} the fix, {6} the way out after a look at the text.</summary>
    public static readonly FactRule BesideContradicted = Error("FACT221", "What is declared beside a quote is what its text says",
        "{0}, but the text says '{1}' {2} '{3}' (line {4}); {5}, {6}");

    /// <summary>Nobody has looked at a quote for longer than was asked. {0} the quote, {1} its text, {2} since when.</summary>
    public static readonly FactRule NotCheckedSince = Error("FACT222", "Somebody has looked at a quote not too long ago",
        "'{0}' of '{1}' {2}; look whether it still holds, and set CheckedOn to the day");

    /// <summary>What a source names as its text is no file, or may not be read. {0} the text, {1} what it is or why.</summary>
    public static readonly FactRule TextUnreadable = Error("FACT223", "A source's text is a file that can be read",
        "The text '{0}' cannot be read: {1}; put a file in its place that can be read, or remove it");

    /// <summary>A claim says another figure than its quote. {0} what is claimed, {1} the quote, {2} what it says.</summary>
    public static readonly FactRule ClaimDiffers = Error("FACT225", "A claim says what its quote says",
        "The claim says {0}, but '{1}' says {2}; correct the claim");

    /// <summary>The library itself failed on a quote. {0} the quote, {1} what it failed with.</summary>
    public static readonly FactRule Unforeseen = Error("FACT299", "The library copes with every quote",
        "The library failed on '{0}' ({1}), which is a fault of the library; report the quote with the words around it, and leave it out or quote other words until it is fixed");

    // FACT3nn: consistency.

    /// <summary>The text of a formula cannot be taken apart. {0} the part that is wrong, {1} why, and how to fix it.</summary>
    public static readonly FactRule FormulaSyntax = Error("FACT301", "A formula is numbers, names and operators",
        "'{0}' is no formula: {1}");

    /// <summary>A formula names what is not there. {0} the name, {1} what to do, with names that are like it.</summary>
    public static readonly FactRule FormulaNameUnknown = Error("FACT302", "The names of a formula are known",
        "There is no fact, derived value or assumption '{0}'; {1}");

    /// <summary>A name of a formula means several things. {0} the name, {1} what it may mean.</summary>
    public static readonly FactRule FormulaNameAmbiguous = Error("FACT303", "A name of a formula means one value",
        "'{0}' may be any of {1}; write the one that is meant");

    /// <summary>A formula needs its own value. {0} what it is the formula of, {1} the whole cycle.</summary>
    public static readonly FactRule FormulaCycle = Error("FACT304", "A formula does not need its own value",
        "The formula of '{0}' needs its own value: {1}; compute one of them from other values");

    /// <summary>Two values cannot be computed with each other. {0} the part of the formula, {1} why, and how to fix it.</summary>
    public static readonly FactRule FormulaDimensions = Error("FACT305", "The values of a formula can be computed with each other",
        "'{0}' has no value: {1}");

    /// <summary>A sum or a difference is of two periods, or a claim is of another one than its formula. {0} the part of the formula, {1} why, and how to fix it.</summary>
    public static readonly FactRule FormulaPeriods = Error("FACT306", "The values of a sum, and a claim and its formula, are of one period",
        "'{0}' takes two periods for one: {1}");

    /// <summary>A divisor may be zero. {0} the divisor, {1} why, and how to fix it.</summary>
    public static readonly FactRule FormulaDivisor = Error("FACT307", "A divisor cannot be zero",
        "Nothing can be divided by '{0}': {1}");

    /// <summary>A value is said not to exist. {0} the part of the formula, {1} why, and how to fix it.</summary>
    public static readonly FactRule FormulaNoValue = Error("FACT308", "A formula is of values that exist",
        "'{0}' has no value: {1}");

    /// <summary>A value is no number. {0} the part of the formula, {1} why, and how to fix it.</summary>
    public static readonly FactRule FormulaNoNumber = Error("FACT309", "A formula is of numbers",
        "'{0}' has no value: {1}");

    /// <summary>A formula is larger than is computed exactly. {0} the part of the formula, {1} why, and how to fix it.</summary>
    public static readonly FactRule FormulaSize = Error("FACT310", "A formula is small enough to be computed exactly",
        "'{0}' has no value: {1}");

    /// <summary>Whether a claim agrees with its formula cannot be told. {0} the fact, {1} what it says, {2} what its formula comes to, {3} how far apart they are, {4} why, {5} the inputs.</summary>
    public static readonly FactRule ClaimUndecided = Warning("FACT311", "Whether a claim agrees with its formula can be told",
        "'{0}' says {1}, and its formula comes to {2}, {3}: whether they agree cannot be told, because {4}; {5}");

    /// <summary>A claim contradicts its formula. {0} the fact, {1} what it says, {2} what its formula comes to, {3} how far apart they are, {4} the inputs.</summary>
    public static readonly FactRule ClaimInconsistent = Error("FACT312", "A claim agrees with its formula",
        "'{0}' says {1}, but its formula comes to {2}, {3}; {4}; correct the quote, the formula or what it is computed from");

    /// <summary>A formula comes to something else than its property holds. {0} what it comes to, {1} what it is the formula of, {2} what that is, {3} what to do.</summary>
    public static readonly FactRule FormulaMisfit = Error("FACT313", "A formula comes to what its property holds",
        "The formula comes to {0}, and '{1}' is {2}; {3}");

    /// <summary>No figure says what relating words say. {0} the words, {1} what they relate to, {2} why not, and the way out.</summary>
    public static readonly FactRule RelationUnheld = Error("FACT314", "What relating words say is a figure",
        "'{0}' relates to {1}, and no figure says that: {2}");

    /// <summary>An input of a formula does not hold, of which that is said. {0} what it is the formula of, {1} the input.</summary>
    public static readonly FactRule FormulaInputFails = Error("FACT315", "What a formula is computed from holds",
        "The formula of '{0}' has no value, because '{1}' has none; see what is said of that");

    /// <summary>Code computes with facts that refuse each other. {0} the expression, {1} why, and how to fix it.</summary>
    public static readonly FactRule ComputationRefused = Warning("FACT316", "Facts that code computes with can be computed with each other",
        "'{0}' has no value: {1}");

    /// <summary>Two statements of a series are of one source and period. {0} the quote, {1} the other, {2} the id of both.</summary>
    public static readonly FactRule StatementTwice = Error("FACT320", "A source states a point of a series once",
        "'{0}' and '{1}' are both '{2}'; keep one, correct the Period of one, or tell them apart by Modality or Claimant");

    /// <summary>A quote of a series does not say when it holds. {0} the quote, {1} the series, {2} why, and the way out.</summary>
    public static readonly FactRule StatementWithoutPeriod = Error("FACT321", "A statement of a series has a period",
        "'{0}' is of no point of the series '{1}', because {2}");

    /// <summary>Two sources of one fact contradict each other. {0} the quote, {1} what it says, {2} the other, {3} its source, {4} what it says, {5} how far apart they are.</summary>
    public static readonly FactRule QuotesContradict = Error("FACT322", "The quotes of one fact agree",
        "'{0}' says {1}, but '{2}' of '{3}' says {4}, {5}; correct the quote that is wrong, or declare two facts if the sources disagree");

    /// <summary>Whether two sources of one fact agree cannot be told. {0} to {5} as of <see cref="QuotesContradict"/>, {6} why.</summary>
    public static readonly FactRule QuotesUndecided = Warning("FACT323", "Whether the quotes of one fact agree can be told",
        "'{0}' says {1}, and '{2}' of '{3}' says {4}, {5}: whether they agree cannot be told, because {6}");

    /// <summary>Two quotes of one member are about different things. {0} the quote, {1} the other, {2} what differs, and the way out.</summary>
    public static readonly FactRule QuotesOfDifferentThings = Error("FACT324", "The quotes of one fact are about the same",
        "'{0}' cannot stand beside '{1}' on one fact: {2}");

    /// <summary>A series is named after a year. {0} its name, {1} the year.</summary>
    public static readonly FactRule SeriesNamedAfterYear = Error("FACT325", "A series is not named after a year",
        "'{0}' is a series and named after {1}; leave the year out of its name, because each point has its own, or set Concept if it is part of a proper name");

    /// <summary>Two facts about the same contradict each other. {0} the later fact, {1} what it says with its words and source, {2} the earlier one, {3} what that says, {4} how far apart they are.</summary>
    public static readonly FactRule FactsInconsistent = Warning("FACT330", "Facts about the same do not contradict each other",
        "'{0}' says {1}, and '{2}' says {3}, {4}: they contradict each other; correct what is declared wrongly; if they are about different things, say so by Subject or Concept; if the sources disagree, set Rank, with its RankReason, on the one to use or on the one that is wrong");

    /// <summary>Whether two facts about the same agree cannot be told. {0} the later fact, {1} what it says with its words and source, {2} the earlier one, {3} what that says, {4} how far apart they are after a comma, or nothing, {5} why.</summary>
    public static readonly FactRule FactsUndecided = Info("FACT331", "Whether facts about the same agree can be told",
        "'{0}' says {1}, and '{2}' says {3}{4}: whether they agree cannot be told, because {5}");

    /// <summary>Two facts about the same name different numbers and do not contradict each other. {0} the later fact, {1} what it says with its words and source, {2} the earlier one, {3} what that says, {4} how they differ.</summary>
    public static readonly FactRule FactsDiffer = Info("FACT332", "Facts about the same name one number",
        "'{0}' says {1}, and '{2}' says {3}: {4}");

    /// <summary>A share is more than all. {0} the fact, {1} what it says with its words and source, {2} what it is said to be a share of.</summary>
    public static readonly FactRule ShareAboveAll = Warning("FACT340", "A share is at most 100 %",
        "'{0}' says {1}, as a share of '{2}', and a share is at most 100 %; correct the quote or what it is of, or leave Of out where it is no share");

    /// <summary>Parts come to more than their whole. {0} the last of the parts, {1} the parts with what they say, {2} what they come to, and what that is more than, {3} the whole.</summary>
    public static readonly FactRule PartsAboveWhole = Warning("FACT341", "Parts are at most their whole",
        "'{0}' and all else that is of '{3}' come to {2}: {1}; correct a quote, or, as parts may overlap, write what those are of as words (Of = \"…\"), not as nameof");

    /// <summary>A value is ten times, or a tenth of, that of the period before. {0} the fact, {1} what it says with its words and source, {2} its period, {3} the fact before, {4} what that says, {5} its period, {6} how many times.</summary>
    public static readonly FactRule MagnitudeChanged = Warning("FACT342", "A value keeps its order of magnitude from one period to the next",
        "'{0}' says {1} for {2}, and '{3}' says {4} for {5}, the period before: that is {6}; a scale or a decimal mark may be wrong, and where the text is right, suppress the warning there");

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<FactRule> All { get; } =
    [
        NotPartial, UnknownSource, NoSource, NoSubject, UnsupportedType, UnknownMember, MemberMissing, SeveralQuotes,
        RecordNotFillable, GetterOnly, InvalidArgument, QuoteTooLong, RankWithoutReason, DuplicateSource, TypeNotMarked,
        InvalidSource, SourceOutOfReach, BodyWritten, AliasTaken, EnumUnusable, NotCompletable, UnknownType, AttributeMissing, LanguageTooOld,
        NotInVisualBasic, NameContradictsPeriod, UnitWithoutRemark, NearlyAlike, NotOneAmount, PeriodMissing, PeriodLeftOut,
        Unreadable, SeveralFigures, CannotHold, CurrencyUndeclared, YearMissing, StatedValueDiffers, Contradiction, NeedsDeclaration,
        UnknownLanguage, UnknownName, NameAmbiguous, NameTwice, DoubtfulSeparator, LongScale, YearAssumed, CenturyAssumed, SplitYear,
        NoEvidence, QuoteNotFound, QuoteAmbiguous, QuoteCut, QuotesOverlap, LockedFigureDiffers, LockStale, LockUnreadable, TextAmbiguous, CompiledDiffers,
        TextDamaged, TextRenamed, ReadTwice, OpenCue, QuoteTorn, ConfirmationNeedless, TextIsMarkup,
        PeriodNotProved, PeriodContradicted, BesideContradicted, NotCheckedSince, TextUnreadable, ClaimDiffers,
        Unforeseen,
        FormulaSyntax, FormulaNameUnknown, FormulaNameAmbiguous, FormulaCycle, FormulaDimensions, FormulaPeriods, FormulaDivisor, FormulaNoValue,
        FormulaNoNumber, FormulaSize, ClaimUndecided, ClaimInconsistent, FormulaMisfit, RelationUnheld, FormulaInputFails,
        ComputationRefused,
        StatementTwice, StatementWithoutPeriod, QuotesContradict, QuotesUndecided, QuotesOfDifferentThings, SeriesNamedAfterYear,
        FactsInconsistent, FactsUndecided, FactsDiffer, ShareAboveAll, PartsAboveWhole, MagnitudeChanged,
    ];

    private static FactRule Error(string id, string title, string message) => new(id, FactSeverity.Error, title, message);

    private static FactRule Warning(string id, string title, string message) => new(id, FactSeverity.Warning, title, message);

    private static FactRule Info(string id, string title, string message) => new(id, FactSeverity.Info, title, message);
}
