Imports MetaAi.Facts

<SourceSet>
Public Class Texts
    <Source("ferry.txt", Language:="fr", Currency:="EUR")>
    Public Shared ReadOnly Property Accounts As Source
End Class

<FactSet(Subject:="River Ferries", Source:=NameOf(Texts.Accounts))>
Public Class Ferry
    <Quote("12,4 millions d'euros")>
    Public Shared ReadOnly Property Revenue As Fact(Of MonetaryAmount)
End Class

Module Program
    Sub Main()
    End Sub
End Module
