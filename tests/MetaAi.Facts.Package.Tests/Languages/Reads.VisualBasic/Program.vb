Imports MetaAi.Domain

Module Program
    Sub Main()
        Dim capex = CashFlow.CapitalExpenditure2024.Value
        Console.WriteLine($"Visual Basic: {capex.Amount} {capex.Currency}")
    End Sub
End Module
