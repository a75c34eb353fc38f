namespace LiveSession.Rehearsal.Day;

/// <summary>What the simulated people say beside the content, in the event's language.</summary>
internal sealed record Words(
    string OneMoreQuestion,
    string TakenDownBecause,
    string Parked,
    string TieDecidedBecause,
    string StaleDraft,
    string DirectorAsks,
    string TableReplies,
    string DirectorAnswers,
    string Due,
    string Measure)
{
    private static readonly Words French = new(
        "Une de plus\u202f?",
        "À relire",
        "Le parking, à reprendre en fin de journée",
        "Tirage au sort devant la salle",
        "Un texte écrit sur une version dépassée",
        "Par quoi commencez-vous lundi\u202f?",
        "Par un quart d’heure en rayon, tous ensemble.",
        "Je vous donne la demi-journée qu’il faut.",
        "30 juin",
        "Un point à chaque réunion d’équipe");

    private static readonly Words English = new(
        "One more?",
        "To be read again",
        "The car park, to be taken up at the end of the day",
        "Drawn by lot before the room",
        "A text written on an outdated version",
        "What will you start with on Monday?",
        "With a quarter of an hour on the floor, all of us.",
        "You will get the half day that it takes.",
        "30 June",
        "A word on it in every team meeting");

    public static Words In(string? language) => string.Equals(language, "en", StringComparison.Ordinal) ? English : French;
}
