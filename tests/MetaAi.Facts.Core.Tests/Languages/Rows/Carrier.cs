namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Puts a phrase of a table into words of its language. A row is proved where one of them says what the row means, and none says anything else.</summary>
internal delegate IEnumerable<Carried> Carrier(TableRow row);
