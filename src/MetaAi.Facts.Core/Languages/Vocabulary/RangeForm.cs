namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>One way to say a range: "entre … et …", "de … à …", "… ou …".</summary>
/// <param name="Openers">The words before the first bound, and whether they say that no change leads from the one to the other: "entre", and not "de". Null where there are none.</param>
/// <param name="Connectors">The words between the bounds.</param>
internal sealed record RangeForm(PhraseTable<bool>? Openers, PhraseTable<bool> Connectors);
