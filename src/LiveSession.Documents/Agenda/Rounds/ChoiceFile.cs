using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>from, options or runOff, then rule, result, keep, privacy.</summary>
internal sealed class ChoiceFile : IRoundKindFile
{
    private const int MostOptions = 100;
    private const int MostKept = 50;
    private const string Hidden = "hidden";
    private const string Live = "live";

    // In the order of VotePrivacy.
    private static readonly string[] PrivacyWords = ["anonymous", "named", "secret"];

    public string Kind => ChoiceSettings.KindName;

    public bool Offers => true;

    public int? MostOffered(RoundSettings settings) => ((ChoiceSettings)settings).Keep;

    public RoundSettings? Read(MapReader round, EarlierRounds earlier)
    {
        var source = ReadSource(round, earlier);
        var options = OptionsOf(source, earlier);
        var rule = ChoiceRuleFile.Read(round, options);
        var live = string.Equals(round.Word("result", [Hidden, Live], Hidden), Live, StringComparison.Ordinal);
        var keep = ReadKeep(round, options);
        var privacy = ReadPrivacy(round, live);
        return source is null || rule is null || keep is null ? null : new ChoiceSettings(rule, source, live, keep.Value, privacy);
    }

    public void Write(RoundSettings settings, MapWriter round)
    {
        var choice = (ChoiceSettings)settings;
        if (choice.Source is ChoiceSource.EarlierRound earlier)
        {
            round.Word("from", earlier.RoundId);
        }
        else if (choice.Source is ChoiceSource.RunOff runOff)
        {
            round.Word("runOff", runOff.RoundId);
        }
        else
        {
            round.Texts("options", ((ChoiceSource.TypedOptions)choice.Source).Texts);
        }

        ChoiceRuleFile.Write(choice.Rule, round);
        round.Word("result", choice.Live ? Live : Hidden).Whole("keep", choice.Keep);
        if (choice.Privacy is not VotePrivacy.Anonymous)
        {
            round.Word("privacy", PrivacyWords[(int)choice.Privacy]);
        }
    }

    private static VotePrivacy ReadPrivacy(MapReader round, bool live)
    {
        var privacy = (VotePrivacy)Array.IndexOf(PrivacyWords, round.Word("privacy", PrivacyWords, PrivacyWords[0]));
        if (privacy is VotePrivacy.Secret && live)
        {
            round.Faults.Add(
                round.Find("result")!,
                new Phrase($"Un vote secret ne peut pas montrer ses résultats en direct : ses bulletins sont scellés jusqu'à la fermeture.", $"A secret vote cannot show its result live: its ballots are sealed until it is closed."),
                new Phrase($"Écrivez « result: hidden », ou « privacy: anonymous ».", $"Write “result: hidden”, or “privacy: anonymous”."));
        }

        return privacy;
    }

    private static ChoiceSource? ReadSource(MapReader round, EarlierRounds earlier)
    {
        var from = round.Find("from");
        var options = round.Find("options");
        var runOff = round.Find("runOff");
        if (runOff is not null && from is null && options is null)
        {
            return ReadFrom(runOff, round.Faults, earlier, "runOff") is { } tied ? new ChoiceSource.RunOff(tied.RoundId) : null;
        }

        if (runOff is not null || from is null == options is null)
        {
            round.Faults.Add(
                runOff ?? options ?? round.Place,
                from is null && runOff is null
                    ? new Phrase($"On ne sait pas sur quoi porte le vote.", $"It is not said what is voted on.")
                    : new Phrase($"Le vote dit deux fois sur quoi il porte : « from », « options » et « runOff » s'excluent.", $"The choice says twice what is voted on: “from”, “options” and “runOff” exclude each other."),
                new Phrase($"Écrivez soit « from: » avec l'identifiant d'une séquence antérieure, soit « options: » avec une liste.", $"Write either “from:” with the id of an earlier round, or “options:” with a list."));
            return null;
        }

        return from is not null ? ReadFrom(from, round.Faults, earlier) : ReadOptions(round, options!);
    }

    /// <summary>The earlier round that a key names; null when there is none that brings options.</summary>
    internal static ChoiceSource.EarlierRound? ReadFrom(Node from, FaultList faults, EarlierRounds earlier, string key = "from")
    {
        if (Values.Text(from, key, AgendaLimits.Id, faults) is not { } id)
        {
            return null;
        }

        if (Misplaced(id, earlier) is { } problem)
        {
            faults.Add(from, problem, Remedy(id, earlier));
            return null;
        }

        return new ChoiceSource.EarlierRound(id);
    }

    private static Phrase? Misplaced(string id, EarlierRounds earlier) => (earlier.HasPassed(id), earlier.IsExpected(id), earlier.Offers(id)) switch
    {
        (true, _, true) => null,
        (_, false, _) => new Phrase($"Aucune séquence ne s'appelle « {id} ».", $"No round is called “{id}”."),
        (true, _, false) => new Phrase($"La séquence « {id} » ne donne rien sur quoi voter.", $"The round “{id}” brings nothing to vote on."),
        _ => new Phrase($"La séquence « {id} » vient plus tard, ou c'est celle-ci.", $"The round “{id}” comes later, or is this one."),
    };

    private static Phrase Remedy(string id, EarlierRounds earlier)
    {
        var offering = string.Join(", ", earlier.Offering);
        return Closest.To(id, earlier.Offering) is { } meant && !string.Equals(meant, id, StringComparison.Ordinal)
            ? new Phrase($"Vouliez-vous dire « {meant} » ?", $"Did you mean “{meant}”?")
            : offering.Length > 0
                ? new Phrase($"Choisissez une récolte ou un vote placé avant : {offering}.", $"Choose a harvest or a choice that comes before: {offering}.")
                : new Phrase($"Placez avant ce vote une récolte de questions ou un autre vote.", $"Put a question harvest or another choice before this one.");
    }

    private static ChoiceSource.TypedOptions ReadOptions(MapReader round, Node options)
    {
        // Agreement can be asked on one proposition; any other rule needs something to choose between.
        var texts = round.Texts("options", IsAgreement(round) ? 1 : 2, MostOptions, QuestionHarvestSettings.MaxLength);
        if (texts.GroupBy(text => text, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            round.Faults.Add(
                options,
                new Phrase($"L'option « {twice.Key} » est écrite deux fois.", $"The option “{twice.Key}” is written twice."),
                new Phrase($"Gardez-en une seule.", $"Keep one of them."));
        }

        return new ChoiceSource.TypedOptions(texts);
    }

    private static bool IsAgreement(MapReader round) => round.Find("rule") is ScalarNode { Text: ChoiceRuleFile.Agreement };

    private static int? OptionsOf(ChoiceSource? source, EarlierRounds earlier) => source switch
    {
        ChoiceSource.TypedOptions typed => typed.Texts.Count,
        ChoiceSource.EarlierRound round => earlier.MostOffered(round.RoundId),
        _ => null,
    };

    private static int? ReadKeep(MapReader round, int? options)
    {
        var keep = round.Whole("keep", 1, MostKept);
        if (keep >= options && !(IsAgreement(round) && keep == options))
        {
            round.Faults.Add(
                round.Find("keep")!,
                new Phrase($"« keep » vaut {keep}, mais il n'y a que {options} options.", $"“keep” is {keep}, but there are only {options} options."),
                new Phrase($"Un vote doit en garder moins qu'il n'en a.", $"A choice must keep fewer than it has."));
        }

        return keep;
    }
}
