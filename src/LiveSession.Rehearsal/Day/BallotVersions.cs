namespace LiveSession.Rehearsal.Day;

/// <summary>Which ballot of a person it is: another version is another draw from the same preferences.</summary>
internal static class BallotVersions
{
    public const int First = 0;
    public const int ChangeOfMind = 1;
    public const int OtherDevice = 2;
    public const int SecondBurst = 3;
    public const int ThirdBurst = 4;
    public const int BackAndForth = 5;
    public const int Settled = 7;
    public const int AtTheClose = 8;
    public const int TooLate = 9;
}
