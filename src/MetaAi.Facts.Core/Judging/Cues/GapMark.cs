namespace MetaAi.Facts.Judging.Cues;

/// <summary>What stands in a gap.</summary>
internal enum GapMark : byte
{
    /// <summary>White space.</summary>
    Space,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>A mark of emphasis or of a note.</summary>
    Note,

    /// <summary>An opening bracket of which the contents are not passed over.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A remark in brackets.</summary>
    Remark,

    /// <summary>A tag or an entity.</summary>
    Tag,
}
