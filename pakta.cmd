@echo off
rem Pakta on Windows, unpacked from the zip. Needs Java 17 or newer.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo pakta: needs Java 17 or newer: install a JDK, or point JAVA_HOME at one 1>&2
  exit /b 1
)
if not exist "%~dp0lib" (
  echo pakta: no lib folder here: use the zip made by ./dev dist 1>&2
  exit /b 1
)
"%JAVA%" -Xlog:disable -Xshare:auto -Dfile.encoding=UTF-8 %PAKTA_JAVA_OPTS% -cp "%~dp0lib\*" org.pakta.Main %*
exit /b %ERRORLEVEL%
