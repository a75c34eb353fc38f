namespace LiveSession.Domain.Similarity;

/// <summary>Words without a subject of their own, unaccented, and those that people write in more than one way.</summary>
internal static class FillerWords
{
    private const string French = """
        a ai aie alors apres as assez au aucun aucune aura aurons aussi autre autres aux avant avec avez avoir avons ayant bien c ca car ce ceci cela celle celles celui
        ces cet cette ceux chaque chez ci co comme comment d dans de des deja depuis des donc dont du elle elles en encore entre es est et etaient etait etant ete etes
        etre eu eux fait faire fait faites faut font fois ici il ils j je jusqu jusque l la le les leur leurs lors lui m ma mais me mes meme memes mieux moi moins mon
        n ne ni non nos notre nous on ont ou par parce pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi pourrait pourrions pouvons puis qd qu quand que
        quel quelle quelles quels quelqu quelque quelques qui quoi s sa sans se sera serait ses si sien soi soit sommes son sont sous sur surtout t ta tandis te tel telle
        tels tes tjs toi ton toujours tous tout toute toutes tres trop tte tu un une va vers veut veulent voici voila vont vos votre vous vraiment vrai y
        """;

    private const string English = """
        about after again all also am an and any are at be because been before being both but by can could did do does doing don for from get gets had has have
        having he her here him his how if in into is it its just let like ll make me might more most much must my need no nor not of off ok once one only or other our
        out over own ppl re really same shall she should so some someone such than that the their them then there these they this those through to too until up us ve
        very vs was we were what when where which while who whom why will with would you your without
        """;

    public static IEnumerable<string> All => (French + " " + English).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What people write in more than one way.</summary>
    public static IReadOnlyDictionary<string, string> Spelled { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["deux"] = "2", ["trois"] = "3", ["quatre"] = "4", ["cinq"] = "5", ["six"] = "6", ["sept"] = "7", ["huit"] = "8", ["neuf"] = "9", ["dix"] = "10",
        ["quinze"] = "15", ["vingt"] = "20", ["trente"] = "30", ["cinquante"] = "50", ["cent"] = "100",
        ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["seven"] = "7", ["eight"] = "8", ["nine"] = "9", ["ten"] = "10",
        ["fifteen"] = "15", ["twenty"] = "20", ["thirty"] = "30", ["fifty"] = "50", ["hundred"] = "100",
        ["min"] = "minut", ["mn"] = "minut", ["minutes"] = "minut", ["minute"] = "minut", ["aprem"] = "midi",
    };
}
