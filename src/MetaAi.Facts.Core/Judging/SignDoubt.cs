namespace MetaAi.Facts.Judging;

/// <summary>Whether brackets around a figure are its minus sign.</summary>
internal enum SignDoubt : byte
{
    /// <summary>They are punctuation.</summary>
    None,

    /// <summary>They are the sign.</summary>
    Sign,

    /// <summary>They may be either.</summary>
    Doubtful,
}
