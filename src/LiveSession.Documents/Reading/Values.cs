using System.Globalization;
using LiveSession.Domain;

namespace LiveSession.Documents.Reading;

/// <summary>Turns single nodes into values; null with a fault when they are none.</summary>
internal static class Values
{
    public static string? Text(Node node, string key, int longest, FaultList faults)
    {
        if (Scalar(node, key, faults) is not { } scalar)
        {
            return null;
        }

        var text = ContributionText.Clean(scalar.Text);
        if (text.Length is 0)
        {
            faults.Add(node, new Phrase($"« {key} » est vide.", $"“{key}” is empty."), new Phrase($"Écrivez un texte.", $"Write a text."));
            return null;
        }

        if (text.Length > longest)
        {
            faults.Add(
                node,
                new Phrase($"« {key} » a {text.Length} caractères ; {longest} au plus.", $"“{key}” has {text.Length} characters; {longest} at most."),
                new Phrase($"Raccourcissez le texte.", $"Shorten the text."));
            return null;
        }

        return text;
    }

    public static int? Whole(Node node, string key, int least, int most, FaultList faults)
    {
        if (Scalar(node, key, faults) is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        faults.Add(
            node,
            new Phrase($"« {key} » vaut « {scalar.Text} ».", $"“{key}” is “{scalar.Text}”."),
            new Phrase($"Écrivez un nombre entier de {least} à {most}.", $"Write a whole number from {least} to {most}."));
        return null;
    }

    public static string? Word(Node node, string key, IReadOnlyList<string> words, FaultList faults)
    {
        if (Scalar(node, key, faults) is not { } scalar)
        {
            return null;
        }

        if (words.Contains(scalar.Text, StringComparer.Ordinal))
        {
            return scalar.Text;
        }

        var listed = string.Join(", ", words);
        faults.Add(
            node,
            new Phrase($"« {key} » vaut « {scalar.Text} ».", $"“{key}” is “{scalar.Text}”."),
            Closest.To(scalar.Text, words) is { } meant
                ? new Phrase($"Vouliez-vous dire « {meant} » ? Valeurs possibles : {listed}.", $"Did you mean “{meant}”? Possible values: {listed}.")
                : new Phrase($"Valeurs possibles : {listed}.", $"Possible values: {listed}."));
        return null;
    }

    public static TimeSpan? Duration(Node node, string key, TimeSpan shortest, TimeSpan longest, FaultList faults)
    {
        if (Scalar(node, key, faults) is not { } scalar)
        {
            return null;
        }

        if (Durations.Parse(scalar.Text) is { } duration && duration >= shortest && duration <= longest)
        {
            return duration;
        }

        faults.Add(
            node,
            new Phrase($"« {key} » vaut « {scalar.Text} ».", $"“{key}” is “{scalar.Text}”."),
            new Phrase(
                $"Écrivez une durée comme « 10 min », « 90 s » ou « 1 h 30 », de {Durations.Write(shortest)} à {Durations.Write(longest)}.",
                $"Write a duration such as “10 min”, “90 s” or “1 h 30”, from {Durations.Write(shortest)} to {Durations.Write(longest)}."));
        return null;
    }

    public static IReadOnlyList<Node> Items(Node node, string key, int least, int most, FaultList faults)
    {
        if (node is not ListNode list)
        {
            faults.Add(
                node,
                new Phrase($"« {key} » doit être une liste.", $"“{key}” must be a list."),
                new Phrase($"Écrivez chaque élément sur sa ligne, après un tiret.", $"Write each item on a line of its own, after a dash."));
            return [];
        }

        if (list.Items.Count < least || list.Items.Count > most)
        {
            faults.Add(
                node,
                new Phrase($"« {key} » a {list.Items.Count} éléments.", $"“{key}” has {list.Items.Count} items."),
                new Phrase($"Il en faut de {least} à {most}.", $"There must be {least} to {most}."));
        }

        return list.Items;
    }

    public static MapNode? Map(Node node, string key, FaultList faults)
    {
        if (node is MapNode map)
        {
            return map;
        }

        faults.Add(
            node,
            new Phrase($"« {key} » attend ici des lignes « clé: valeur ».", $"“{key}” expects “key: value” lines here."),
            new Phrase($"Voyez l'exemple de la documentation.", $"See the example in the documentation."));
        return null;
    }

    private static ScalarNode? Scalar(Node node, string key, FaultList faults)
    {
        if (node is ScalarNode scalar)
        {
            return scalar;
        }

        faults.Add(
            node,
            new Phrase($"« {key} » doit être une simple valeur.", $"“{key}” must be a single value."),
            new Phrase($"Écrivez la valeur derrière le deux-points ; un texte qui contient « : » se met entre guillemets.", $"Write the value after the colon; put a text that contains “: ” in quotes."));
        return null;
    }
}
