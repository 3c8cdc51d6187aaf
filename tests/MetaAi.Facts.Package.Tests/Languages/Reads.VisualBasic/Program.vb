Imports MetaAi.Domain

Module Program
    Sub Main()
        Dim capex = CashFlow.CapitalExpenditure(2024).From("Znews").Value
        Console.WriteLine($"Visual Basic: {capex.Amount} {capex.Currency}")
    End Sub
End Module
